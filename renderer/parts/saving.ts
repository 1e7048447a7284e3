/** Hands a file to the user the way a browser does; the desktop asks where to put it. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file name that every system takes, from a title in any language. */
export function fileName(title: string, kind: string): string {
  const plain = title
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase();
  return `loggia-${plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "")}.${kind}`;
}
