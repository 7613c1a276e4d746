import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { environmentKeys } from '../lib/config/environment';

/** What an engine for containers and systemd read: no engine runs in the tests, so what can be read is held here. */
const dockerfile = readFileSync('Dockerfile', 'utf8');
const [buildStage = '', lastStage = ''] = dockerfile.split(/^FROM .+$/m).slice(1);
const compose = readFileSync('compose.yaml', 'utf8');
const unit = readFileSync('docs/systemd/pejling.service', 'utf8');

const known: readonly string[] = [...environmentKeys, 'NODE_ENV'];
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the Dockerfile', () => {
  test('both stages start from one base whose version is exact, to the patch', () => {
    expect(dockerfile).toMatch(/^ARG NODE=node:\d+\.\d+\.\d+-bookworm-slim$/m);
    expect(all(dockerfile, /^FROM (\$)\{NODE\}(?: AS build)?$/gm)).toEqual(['$', '$']);
  });

  test('its Node is one that package.json accepts', () => {
    const [major, minor] = (/node:(\d+)\.(\d+)/.exec(dockerfile) ?? []).slice(1).map(Number);
    const [needed, least] = (/>=(\d+)\.(\d+)/.exec(readFileSync('package.json', 'utf8')) ?? []).slice(1).map(Number);
    expect(major).toBe(needed);
    expect(minor).toBeGreaterThanOrEqual(least ?? Number.POSITIVE_INFINITY);
  });

  test('what compiles stays in the first stage, and only what operation needs of the packages goes on', () => {
    expect(buildStage).toMatch(/install .*make g\+\+/);
    expect(buildStage.trimEnd()).toMatch(/npm prune --omit=dev .*\\\n.*$/);
    expect(lastStage).not.toMatch(/npm (install|ci)|g\+\+|python3/);
  });

  test('the server runs as a user of its own, owns nothing but its data, and is asked how it is without further tools', () => {
    expect(lastStage.indexOf('USER node')).toBeGreaterThan(lastStage.lastIndexOf('COPY'));
    expect(lastStage).not.toMatch(/--chown|chown -R/);
    expect(all(lastStage, /chown node:node (\S+)/g)).toEqual(['/data']);
    expect(lastStage).toContain('CMD ["node", "scripts/healthy.mjs"]');
    expect(lastStage.trimEnd()).toMatch(/\nCMD \["node", "scripts\/start\.mjs", "--built"\]$/);
    for (const script of all(lastStage, /"(scripts\/[^"]+)"/g)) expect(existsSync(script), script).toBe(true);
  });

  test('each folder that is copied is there, and each setting is one that is read', () => {
    const copied = all(lastStage, /\/app\/([\w.-]+)/g).filter((path) => !['node_modules', '.next'].includes(path));
    expect(copied.length).toBeGreaterThan(7);
    for (const path of copied) expect(existsSync(path), path).toBe(true);
    const settings = all(/^ENV (.+)$/m.exec(lastStage)?.[1] ?? '', /([A-Z_]+)=/g);
    expect(settings).toContain('DATA_DIR');
    expect(settings.filter((key) => !known.includes(key))).toEqual([]);
  });

  test('nothing of this machine gets into it: no secrets, no data, no history, no packages built elsewhere', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    for (const path of ['.env', '.env.*', 'secrets', 'data', '.git', 'node_modules', '.next*'])
      expect(ignored).toContain(path);
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('/secrets/');
  });
});

describe('compose.yaml', () => {
  const [, server = '', database = ''] = compose.split(/^ {2}(?:pejling|database):$/m);

  test('both services may write nowhere but where they must, and gain no rights', () => {
    for (const service of [server, database]) {
      expect(service).toContain('read_only: true');
      expect(service).toContain('cap_drop: [ALL]');
      expect(service).toContain('security_opt: ["no-new-privileges:true"]');
      expect(service).not.toContain('privileged: true');
    }
    expect(server).not.toContain('cap_add');
  });

  test('holds no secret: each comes from a file that is not part of the project', () => {
    expect(compose).not.toMatch(/PASSWORD: |SESSION_SECRET: \S|METRICS_TOKEN: \S|SMTP_URL: \S|CLIENT_SECRET: \S/);
    const files = all(compose, /^ {4}file: (.+)$/gm);
    expect(files).toEqual(
      ['DATABASE_URL', 'DATABASE_PASSWORD', 'SESSION_SECRET', 'METRICS_TOKEN'].map((name) => `./secrets/${name}`),
    );
  });

  test('the database has an exact version, a health check that the server waits for, and no way in or out but the server', () => {
    expect(compose).toMatch(/image: postgres:\d+\.\d+-bookworm$/m);
    expect(server).toContain('condition: service_healthy');
    expect(database).toContain('pg_isready');
    expect(database).not.toContain('ports:');
    expect(database).toContain('networks: [inside]');
    expect(compose).toMatch(/inside:\n {4}internal: true/);
  });

  test('the server is reached through a proxy on the same machine only, and each setting is one that is read', () => {
    expect(server).toContain('ports: ["127.0.0.1:3000:3000"]');
    const settings = all(/environment:\n([\s\S]+?)\n {4}secrets/.exec(server)?.[1] ?? '', /^ {6}([A-Z_]+): /gm);
    expect(settings).toContain('PUBLIC_URL');
    expect(settings.filter((key) => !known.includes(key))).toEqual([]);
  });
});

describe('the systemd unit', () => {
  test('starts what is built already, as a user of its own that may write in one folder', () => {
    expect(unit).toMatch(/^ExecStart=\/usr\/bin\/node scripts\/start\.mjs --built$/m);
    expect(unit).toMatch(/^User=pejling$/m);
    for (const line of [
      'ProtectSystem=strict',
      'ProtectHome=yes',
      'PrivateTmp=yes',
      'NoNewPrivileges=yes',
      'CapabilityBoundingSet=',
    ])
      expect(unit.split('\n')).toContain(line);
    expect(all(unit, /^StateDirectory=(.+)$/gm)).toEqual(['pejling']);
    expect(unit).toContain('DATA_DIR=/var/lib/pejling');
  });

  test('holds no secret, and each setting is one that is read', () => {
    const settings = all(unit, /^Environment=(.+)$/gm).flatMap((line) => all(line, /([A-Z_]+)=/g));
    const credentials = all(unit, /^LoadCredential=([A-Z_]+):/gm);
    expect(credentials).toEqual(['DATABASE_URL', 'SESSION_SECRET', 'METRICS_TOKEN']);
    expect(settings).toContain('PUBLIC_URL');
    expect([...settings, ...credentials].filter((key) => !known.includes(key))).toEqual([]);
    const offered = all(unit, /^#((?:Environment|LoadCredential)=.+)$/gm).flatMap((line) =>
      all(line, /(?:=|"| )([A-Z_]+)[=:]/g),
    );
    expect(offered).toEqual(expect.arrayContaining(['SMTP_URL', 'OIDC_CLIENT_SECRET']));
    expect(offered.filter((key) => !known.includes(key))).toEqual([]);
    expect(settings.filter((key) => credentials.includes(key))).toEqual([]);
  });
});

test('both give a stop more time than a request under way may take', () => {
  const patience = 25;
  expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(patience);
  expect(Number(/stop_grace_period: (\d+)s/.exec(compose)?.[1])).toBeGreaterThan(patience);
});
