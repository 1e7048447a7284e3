/** The one place where a name becomes part of SQL. Values never do: they are prepared. */
export function identifier(name: string): string {
  if (name === "" || name.includes("\u0000")) throw new Error(`invalid identifier: ${JSON.stringify(name)}`);
  return `"${name.replaceAll('"', '""')}"`;
}
