import { userInfo } from "node:os";

/** The name of the account that Loggia runs under, as the versions name who made them; empty if there is none. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return ""; // an account without an entry, as in some containers
  }
}
