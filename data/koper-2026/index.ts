import type { SeedFile } from "../open.ts";
import overnightStays from "./overnight-stays.csv?raw";
import workProgramme from "./work-programme.csv?raw";

/** The files Loggia opens with: Koper's published figures, named so that their origin is plain. */
export const sampleFiles: readonly SeedFile[] = [
  {
    name: "SURS-2164466S-Koper-2020M01-2026M01.csv",
    bytes: new TextEncoder().encode(overnightStays),
  },
  { name: "ZMKT-program-dela-2026.csv", bytes: new TextEncoder().encode(workProgramme) },
];
