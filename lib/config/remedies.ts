import type { EnvironmentKey } from './environment';

/** What each key must hold, said to whoever runs the server. */
export const remedies: Record<EnvironmentKey, string> = {
  HOST: 'Use an IP address or localhost, for example HOST=127.0.0.1.',
  PORT: 'Use a number from 0 to 65535, for example PORT=3000.',
  PUBLIC_URL:
    'Use the address that people type, without a path, for example PUBLIC_URL=https://pejling.example.dk. It is needed with SMTP_URL: the links of letters lead there.',
  DATA_DIR: 'Use a folder that the server may write in, for example DATA_DIR=./data.',
  DATABASE_URL: 'Use DATABASE_URL=file:./data/pejling.db or DATABASE_URL=postgresql://user:password@host:5432/pejling.',
  PEJLING_DEMO: 'Use PEJLING_DEMO=on or PEJLING_DEMO=off.',
  SESSION_SECRET: 'Use at least 32 random characters, or leave it out: one is made and kept in DATA_DIR.',
  TRUST_PROXY: 'Use TRUST_PROXY=on only behind a proxy that sets X-Forwarded-For itself; otherwise off.',
  LOG_LEVEL: 'Use LOG_LEVEL=debug, info, warn, error or silent.',
  DATABASE_POOL:
    'Use the number of connections to PostgreSQL that this process may hold, for example DATABASE_POOL=10.',
  HSTS: 'Use HSTS=on only when PUBLIC_URL is https for good; otherwise off.',
  METRICS_TOKEN: 'Use at least 16 random characters, or leave it out: /api/metrics is then not there.',
  SECURITY_CONTACT: 'Use mailto:, https: or tel:, for example SECURITY_CONTACT=mailto:security@example.dk.',
  AUDIT_RETENTION_DAYS: 'Use 730 days or more: the database itself refuses to delete younger rows.',
  PASSWORD_SIGN_IN: 'Use PASSWORD_SIGN_IN=off only with OIDC_ISSUER and what goes with it, or nobody can sign in.',
  OIDC_ISSUER:
    'Use the issuer exactly as the provider names itself, for example OIDC_ISSUER=https://login.example.dk. It must be https.',
  OIDC_CLIENT_ID: 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all three, or none.',
  OIDC_CLIENT_SECRET: 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all three, or none.',
  OIDC_NAME: 'Use what people call their sign-in, at most 60 characters.',
  OIDC_SCOPES: 'Use scopes with spaces between, openid among them, for example OIDC_SCOPES=openid profile email.',
  OIDC_NAME_CLAIM: 'Use the name of a claim, for example OIDC_NAME_CLAIM=name.',
  OIDC_EMAIL_CLAIM: 'Use the name of a claim, for example OIDC_EMAIL_CLAIM=email.',
  OIDC_EMAIL_TRUSTED: 'Use OIDC_EMAIL_TRUSTED=on only where nobody can change their own address in the directory.',
  OIDC_GROUPS_CLAIM: 'Use the name of a claim, for example OIDC_GROUPS_CLAIM=groups.',
  OIDC_GROUPS:
    'Use group=role@kommune, or group=coordinator, with ; between, for example OIDC_GROUPS=pejling-ledere=reader@0461.',
  OIDC_RECHECK_SECONDS: 'Use the seconds that an answer of the directory holds, from 0 (ask at each request) to 3600.',
  SMTP_URL:
    'Use SMTP_URL=smtp://user:password@host:587, smtp://host:25 or smtps://…, or leave it out: links are then shown, not sent. Letters go encrypted; ?ignoreTLS=true after a host without a password lets them go in the clear.',
  SMTP_FROM:
    'Use the sender of letters, for example SMTP_FROM=Pejling <pejling@example.dk>. It is needed with SMTP_URL.',
};
