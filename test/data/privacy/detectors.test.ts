import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  blotted,
  isCodiceFiscale,
  isEmail,
  isEmso,
  isIban,
  isPhone,
  isTaxNumber,
  withoutNumbers,
} from "../../../data/intake/plan/personal-numbers.ts";
import { initials, isPerson } from "../../../data/intake/plan/persons.ts";

/** Made by the published rules apart from the code under test: digits, then the check digit by trying. */
const emso = (first: string): string => {
  const weights = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const sum = [...first].reduce((all, digit, at) => all + Number(digit) * (weights[at] ?? 0), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? "" : first + String(check === 11 ? 0 : check);
};

describe("numbers with check digits", () => {
  it.each(["0101006500006", "101006500006", " 0101006500006 "])("knows the EMŠO %j", (text) => {
    expect(isEmso(text)).toBe(true);
  });

  it("knows every valid EMŠO, and none with one digit changed", () => {
    const two = (least: number, most: number) =>
      fc.integer({ min: least, max: most }).map((part) => String(part).padStart(2, "0"));
    const first = fc
      .tuple(
        two(1, 28),
        two(1, 12),
        fc.integer({ min: 930, max: 999 }),
        fc.integer({ min: 500000, max: 509999 }),
      )
      .map(([day, month, year, rest]) => `${day}${month}${year}${String(rest).slice(0, 5)}`);
    fc.assert(
      fc.property(
        first,
        fc.integer({ min: 7, max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, at, by) => {
          const whole = emso(digits);
          fc.pre(whole !== "");
          expect(isEmso(whole)).toBe(true);
          const other = [...whole];
          other[at] = String((Number(other[at]) + by) % 10);
          expect(isEmso(other.join(""))).toBe(false);
        },
      ),
    );
  });

  it.each([
    "SI56263300012039086",
    "SI56 2633 0001 2039 086",
    "GB82WEST12345698765432",
    "IT60X0542811101000000123456",
  ])("knows the bank account %s, and not its neighbour", (text) => {
    expect(isIban(text)).toBe(true);
    const last = text.slice(-1) === "9" ? "8" : "9";
    expect(isIban(text.slice(0, -1) + last)).toBe(false);
  });

  it("knows tax numbers of Slovenia and Italy by their check signs", () => {
    // 15012557 is the example most often published; one digit more is none.
    expect(isTaxNumber("15012557")).toBe(true);
    expect(isTaxNumber("SI15012557")).toBe(true);
    expect(isTaxNumber("15012558")).toBe(false);
    expect(isCodiceFiscale("RSSMRA85T10A562S")).toBe(true);
    expect(isCodiceFiscale("RSSMRA85T10A562T")).toBe(false);
  });

  it.each([
    "041 123 456",
    "+386 41 123 456",
    "05/664-62-22",
    "00386 5 664 62 22",
    "0038641123456",
    "+39 040 123456",
  ])("knows the telephone %s", (text) => {
    expect(isPhone(text)).toBe(true);
  });

  it("knows e-mail addresses", () => {
    expect(isEmail("ana.kovac@example.si")).toBe(true);
    expect(isEmail("@visitkoper")).toBe(false);
  });
});

it.each([
  ...["2025-08-04", "04.08.2025", "4. 8. 2025", "05/25/2014 12:00:00", "08/2025", "1.234.567,89", "031234"],
  ...[
    "45,5471234",
    "0733010",
    "00577090020012",
    "KP-0001-0002",
    "2.33001E+11",
    "10.00–19.00",
    "2019-01-03 10:15",
  ],
  ...["Kulturni center 2026/2027", "363927", "5099876543210", "SI56263300012039087", "7am-7pm", "07-08 2025"],
])("leaves %j as it is: dates, sums, codes and hours are no numbers of persons", (text) => {
  expect(withoutNumbers(text)).toBe(text);
});

it("takes a number out of a text and leaves the rest", () => {
  expect(withoutNumbers("Pokličite 041 123 456 ali ana@example.si.")).toBe(
    `Pokličite ${blotted} ali ${blotted}.`,
  );
  expect(withoutNumbers("EMŠO 0101006500006, TRR SI56 2633 0001 2039 086")).toBe(
    `EMŠO ${blotted}, TRR ${blotted}`,
  );
});

describe("names", () => {
  it.each(["Ana Kovač", "Kovač Ana", "ga. Marija Novak", "Giuseppe Rossi", "Špela Novak Žagar"])(
    "%s is a person",
    (text) => {
      expect(isPerson(text)).toBe(true);
    },
  );

  it.each([
    "Atelje Burja",
    "Ana Kovač s.p.",
    "Sol in med",
    "Bar Marko",
    "Tiskarna Mandrač",
    "zavod",
    "Ana",
    "Koper Market",
  ])("%s is none", (text) => {
    expect(isPerson(text)).toBe(false);
  });

  it("leaves initials of them, so that one row stays one row", () => {
    expect(initials("Ana Kovač")).toBe("A. K.");
  });
});
