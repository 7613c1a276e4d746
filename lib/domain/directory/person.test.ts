import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPerson } from './person';

const names = { nameClaim: 'name', emailClaim: 'email', emailTrusted: false, groupsClaim: 'groups' };
const who = { iss: 'https://login.example.dk', sub: 'a1' };

describe('what a directory says of a person', () => {
  test('issuer and subject are who it is; without either it is nobody', () => {
    expect(readPerson({ ...who, name: 'Mette' }, names)?.directoryId).toBe('https://login.example.dk a1');
    for (const claims of [
      {},
      { iss: who.iss },
      { sub: 'a1' },
      { ...who, sub: '' },
      { ...who, sub: 7 },
      { ...who, iss: 'a b' },
    ])
      expect(readPerson(claims, names)).toBeNull();
  });

  test('two people never share an id', () => {
    const part = fc.stringMatching(/^[!-~]{1,20}$/);
    fc.assert(
      fc.property(part, part, part, part, (iss, sub, otherIss, otherSub) => {
        const [one, other] = [
          { iss, sub },
          { iss: otherIss, sub: otherSub },
        ].map((claims) => readPerson(claims, names));
        expect(one?.directoryId === other?.directoryId).toBe(iss === otherIss && sub === otherSub);
      }),
    );
  });

  test.each([
    [{ name: '  Mette \n Hansen ' }, 'Mette Hansen'],
    [{ given_name: 'Mette', family_name: 'Hansen' }, 'Mette Hansen'],
    [{ name: ' ', given_name: 'Mette' }, 'Mette'],
    [{ email: 'Mette@Example.dk' }, 'mette@example.dk'],
    [{ name: 'x'.repeat(300) }, 'x'.repeat(100)],
    [{ name: 'Met\u202Ete\u0000' }, 'Met te'],
    [{ name: 7 }, ''],
  ])('%j is called %j', (claims, name) => expect(readPerson({ ...who, ...claims }, names)?.name).toBe(name));

  test.each([
    [{ email: ' Mette@Example.DK ', email_verified: true }, 'mette@example.dk', true],
    [{ email: 'mette@example.dk', email_verified: 'true' }, 'mette@example.dk', true],
    [{ email: 'mette@example.dk', email_verified: 'false' }, 'mette@example.dk', false],
    [{ email: 'mette@example.dk', email_verified: 1 }, 'mette@example.dk', false],
    [{ email: 'mette@example.dk' }, 'mette@example.dk', false],
    [{ email: 'mette', email_verified: true }, null, false],
    [{ email: ['mette@example.dk'], email_verified: true }, null, false],
  ])('%j has the address %s, vouched for: %s', (claims, email, emailVerified) =>
    expect(readPerson({ ...who, ...claims }, names)).toMatchObject({ email, emailVerified }),
  );

  test('a directory that is trusted with addresses need not vouch for each', () => {
    const trusted = { ...names, emailTrusted: true };
    expect(readPerson({ ...who, email: 'mette@example.dk' }, trusted)?.emailVerified).toBe(true);
    expect(readPerson({ ...who, email: 'mette@example.dk', email_verified: false }, trusted)?.emailVerified).toBe(true);
    expect(readPerson(who, trusted)?.emailVerified).toBe(false);
  });

  test('what vouches for the address says nothing of another claim that holds one', () => {
    const other = { ...names, emailClaim: 'preferred_username' };
    const claims = { ...who, email: 'mette@example.dk', preferred_username: 'bo@example.dk', email_verified: true };
    expect(readPerson(claims, other)).toMatchObject({ email: 'bo@example.dk', emailVerified: false });
    const trusted = readPerson(claims, { ...other, emailTrusted: true });
    expect(trusted).toMatchObject({ email: 'bo@example.dk', emailVerified: true });
  });

  test.each([
    [{ groups: ['a', 'b'] }, ['a', 'b']],
    [{ groups: 'a' }, ['a']],
    [{ groups: ['a', 7, null] }, ['a']],
    [{ groups: [] }, []],
    [{}, 'absent'],
    [{ groups: { a: true } }, 'absent'],
    [{ _claim_names: { groups: 'src1' } }, 'overage'],
    [{ hasgroups: true }, 'overage'],
    [{ hasgroups: 'true' }, 'overage'],
    [{ _claim_names: { other: 'src1' } }, 'absent'],
  ])('%j is in %j', (claims, groups) => expect(readPerson({ ...who, ...claims }, names)?.groups).toEqual(groups));
});
