import { plainProfile } from "../../../kernel/plain.ts";
import { contract } from "../contract.ts";

/** The institute's own list of pop-up tenants, or a filled-in template. */
export const plain = plainProfile(contract, {
  id: "popup-tenants-plain",
  title: {
    sl: "seznam začasnih najemnikov",
    it: "elenco degli inquilini temporanei",
    en: "list of pop-up tenants",
  },
  source: "own records",
});
