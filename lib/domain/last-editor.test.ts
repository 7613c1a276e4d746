import { expect, it } from 'vitest';
import { type KommuneUser, losesLastEditor } from './last-editor';

const anna: KommuneUser = { id: 'anna', role: 'editor', active: true };
const bo: KommuneUser = { id: 'bo', role: 'editor', active: true };
const idle: KommuneUser = { id: 'idle', role: 'editor', active: false };
const reader: KommuneUser = { id: 'reader', role: 'reader', active: true };
const alone = [anna, idle, reader];

it.each<[string, KommuneUser[], string, Parameters<typeof losesLastEditor>[2], boolean]>([
  ['removing the last', alone, 'anna', null, true],
  ['deactivating the last', alone, 'anna', { role: 'editor', active: false }, true],
  ['demoting the last', alone, 'anna', { role: 'reader', active: true }, true],
  ['keeping the last as it is', alone, 'anna', { role: 'editor', active: true }, false],
  ['removing one of two', [anna, bo], 'anna', null, false],
  ['demoting one of two', [anna, bo], 'bo', { role: 'contributor', active: true }, false],
  ['removing an inactive editor', alone, 'idle', null, false],
  ['removing a reader', alone, 'reader', null, false],
  ['someone who is not there', alone, 'nobody', null, false],
  ['where there is none to lose', [idle, reader], 'idle', null, false],
])('%s', (_, users, userId, after, expected) => {
  expect(losesLastEditor(users, userId, after)).toBe(expected);
});
