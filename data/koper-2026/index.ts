import type { SeedFile } from "../open.ts";
import overnightStays from "./overnight-stays.csv?raw";
import premises from "./premises-demonstration.csv?raw";

/** The files Loggia opens with, named so that their origin is plain; what is invented says so. */
export const sampleFiles: readonly SeedFile[] = [
  {
    name: "SURS-2164466S-Koper-2020M01-2026M01.csv",
    bytes: new TextEncoder().encode(overnightStays),
  },
  {
    name: "popis-prostorov-vzorec.csv",
    bytes: new TextEncoder().encode(premises),
    demonstration: true,
  },
];
