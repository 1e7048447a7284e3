import { code } from "../../kernel/code.ts";
import type { Asked, Code } from "../../kernel/contract.ts";

/** An answer to a question about a tenant; an empty cell is no answer. */
export const answers: readonly Code[] = [
  code("yes", "da", "sì", "yes", ["si", "true"]),
  code("no", "ne", "no", "no", ["false"]),
];

/**
 * What became of a tenant. `lease` and `no-lease` are what a list says that asks only whether a lease
 * was signed: where it was, or whether the tenant left or stayed on, it does not say.
 */
export const outcomes: readonly Code[] = [
  code("left", "odšel", "andato via", "left", ["odšla", "odšli", "zaključil"]),
  code("extended", "podaljšal", "prorogato", "extended", ["podaljšano", "podaljšala"]),
  code(
    "lease-same-unit",
    "svoj najem v istem prostoru",
    "contratto proprio nello stesso locale",
    "own lease in the same unit",
  ),
  code(
    "lease-centre",
    "svoj najem v mestnem jedru",
    "contratto proprio in centro",
    "own lease in the centre",
    ["svoj najem v jedru"],
  ),
  code("lease-elsewhere", "svoj najem drugje", "contratto proprio altrove", "own lease elsewhere"),
  code("lease", "svoj najem", "contratto proprio", "own lease"),
  code("no-lease", "brez svojega najema", "senza contratto proprio", "no own lease"),
];

/** A list that asks only whether an ordinary lease was signed. */
export const leaseQuestions: readonly Asked[] = [
  {
    headings: ["lease signed", "signed lease", "podpisal najem", "contratto firmato"],
    yes: "lease",
    no: "no-lease",
  },
];

/** Where: a lease in the same unit, elsewhere in the centre, or outside it are three results. */
export const leasePlaces: readonly Code[] = [
  code("same-unit", "isti prostor", "stesso locale", "same unit"),
  code("centre", "drugje v mestnem jedru", "altrove in centro", "elsewhere in the centre"),
  code("elsewhere", "drugje", "altrove", "elsewhere"),
];

/** What a stretch of a unit's days is: let to somebody, or free in between. */
export const stretches: readonly Code[] = [
  code("stay", "najem", "affitto", "stay"),
  code("gap", "prosto", "libero", "free"),
];

/** How it is known from when to when the unit could be let. */
export const bases: readonly Code[] = [
  code("given", "po navedbi", "come indicato", "as given"),
  code(
    "stays",
    "od prvega do zadnjega najema",
    "dal primo all’ultimo affitto",
    "from the first to the last stay",
  ),
];

/** Where a stretch stands on the day asked for. */
export const states: readonly Code[] = [
  code("over", "končano", "finito", "over"),
  code("ongoing", "traja", "in corso", "ongoing"),
  code("planned", "načrtovano", "previsto", "planned"),
];

/** Why a cycle's turnover is not shown though it was told: the figure itself would tell on somebody. */
export const withheld: readonly Code[] = [
  code(
    "few",
    "povedali so ga manj kot trije najemniki",
    "comunicato da meno di tre inquilini",
    "told by fewer than three tenants",
  ),
  code(
    "dominant",
    "več kot 85 % ga ima en najemnik",
    "oltre l’85 % è di un solo inquilino",
    "one tenant has more than 85 % of it",
  ),
  code("running", "cikel še traja", "il ciclo è in corso", "the cycle is not over yet"),
];
