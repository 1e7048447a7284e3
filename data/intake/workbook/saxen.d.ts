/** What we use of saxen, which brings no types. */
declare module "saxen" {
  type Decode = (text: string) => string;

  export class Parser {
    on(
      event: "openTag",
      hear: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: Decode,
        isEmpty: boolean,
      ) => void,
    ): this;
    on(event: "closeTag", hear: (name: string, decode: Decode, isEmpty: boolean) => void): this;
    on(event: "text" | "cdata", hear: (text: string) => void): this;
    on(event: "error", hear: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
