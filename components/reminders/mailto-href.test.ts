import { expect, test } from 'vitest';
import { mailtoHref } from './mailto-href';

test('the address holds subject and text, and an address cannot end it', () => {
  const href = mailtoHref({ to: 'a+b&cc=x@example.dk', subject: 'Svar & frist', text: 'Hej\nÅ?' });
  expect(href).toBe('mailto:a%2Bb%26cc%3Dx@example.dk?subject=Svar%20%26%20frist&body=Hej%0D%0A%C3%85%3F');
});

test('several at once do not see each other', () => {
  const bcc = ['a@example.dk', 'b@example.dk'];
  expect(mailtoHref({ bcc, subject: 's', text: 't' })).toBe('mailto:?bcc=a@example.dk,b@example.dk&subject=s&body=t');
});

test('there is none that a mail program would get cut', () => {
  expect(mailtoHref({ subject: 's', text: 't'.repeat(1950) })).not.toBeNull();
  expect(mailtoHref({ subject: 's', text: 't'.repeat(2000) })).toBeNull();
});
