import { describe, expect, it } from "vitest";
import { cutAddress, findStreet, koperStreets } from "../../../data/reference/streets.ts";

describe("the official streets of Koper", () => {
  it("are 181, each found by either name and by both together", () => {
    expect(koperStreets).toHaveLength(181);
    for (const street of koperStreets) {
      for (const name of [street.sl, street.it, `${street.sl}/${street.it}`, `${street.it} - ${street.sl}`])
        expect(findStreet(name), name).toBe(street);
    }
  });

  it.each([
    ["Čevljarska ulica", "Čevljarska ulica"],
    ["CEVLJARSKA UL.", "Čevljarska ulica"],
    ["čevljarska", "Čevljarska ulica"],
    ["Calegaria", "Čevljarska ulica"],
    ["Via Verdi", "Verdijeva ulica"],
    ["P.zza Tito", "Titov trg"],
    ["trg Tito", "Titov trg"],
    ["Ul. generala Levicnika", "Ulica generala Levičnika"],
    ["Strada dell’Istria", "Istrska cesta"],
    ["Nab. Vojkovo", "Vojkovo nabrežje"],
    ["Školjčna ulica", undefined],
    ["ulica", undefined],
    ["", undefined],
  ])("%s", (text, sl) => expect(findStreet(text)?.sl).toBe(sl));
});

it.each([
  ["Čevljarska ulica 7a", "Čevljarska ulica", "7a"],
  ["Titov trg 12 B, Koper", "Titov trg", "12B"],
  ["Ulica 15. maja 3", "Ulica 15. maja", "3"],
  ["Belveder", "Belveder", null],
])("cuts %s into street and number", (address, street, number) =>
  expect(cutAddress(address)).toEqual({ street, number }),
);
