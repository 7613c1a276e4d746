import { type PasswordOwner, type PasswordProblem, passwordProblem } from '../../domain/password-rule';
import { isLeaked } from './leaked-passwords';

/** What is wrong with a password that somebody chooses, by the rule and by what has leaked elsewhere; null when it will do. */
export function newPasswordProblem(password: string, owner: PasswordOwner): PasswordProblem | null {
  return passwordProblem(password, owner, isLeaked);
}
