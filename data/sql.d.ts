/** A room's SQL and the sample's CSV come in as text; the bundler reads the file. */
declare module "*?raw" {
  const text: string;
  export default text;
}
