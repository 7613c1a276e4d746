import { describe, expect, test } from 'vitest';
import { readSmtpUrl } from './smtp-url';

describe('the address of the mail server', () => {
  test.each([
    ['smtp://relay.example.dk:25', { port: 25, secure: false, auth: null, startTls: 'required' }],
    ['smtp://relay.example.dk', { port: 587, startTls: 'required' }],
    ['smtps://mail.example.dk', { port: 465, secure: true, startTls: 'offered' }],
    ['smtp://us%40er:p%3Ass@mail.example.dk', { auth: { user: 'us@er', pass: 'p:ss' }, startTls: 'required' }],
    ['smtp://relay.example.dk:25?ignoreTLS=true', { host: 'relay.example.dk', auth: null, startTls: 'off' }],
    ['smtp://127.0.0.1:25', { startTls: 'offered' }],
    ['smtp://[::1]:25', { host: '::1', startTls: 'offered' }],
    ['smtp://user:pass@localhost?ignoreTLS=true', { startTls: 'off' }],
    // This machine too, but nothing says so.
    ['smtp://[::ffff:127.0.0.1]:25', { startTls: 'required' }],
    ['smtp://127.0.0.1.example.dk', { startTls: 'required' }],
  ])('%s', (text, expected) => expect(readSmtpUrl(text)).toMatchObject(expected));

  test.each([
    ['a password in the clear', 'smtp://user:pass@mail.example.dk?ignoreTLS=true'],
    ['encrypted and not', 'smtps://mail.example.dk?ignoreTLS=true'],
    ['an option that is none', 'smtp://mail.example.dk?ignoreTls=true'],
    ['one that is one, and another', 'smtp://mail.example.dk?ignoreTLS=true&pool=true'],
    ['another protocol', 'http://mail.example.dk'],
    ['no host', 'smtp://'],
    ['a folder', 'smtp://mail.example.dk/in'],
    ['a percent sign that stands for nothing', 'smtp://user:100%@mail.example.dk'],
    ['no address', 'mail.example.dk'],
  ])('%s: %s is refused', (_what, text) => expect(readSmtpUrl(text)).toBeNull());
});
