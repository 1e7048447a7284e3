import type { SourceFile } from "../read.ts";
import overnightStays from "./overnight-stays.csv?raw";
import workProgramme from "./work-programme.csv?raw";

/** The files Loggia opens with: Koper's published figures, named so that their origin is plain. */
export const sampleFiles: readonly SourceFile[] = [
  {
    name: "SURS-2164466S-Koper-2020M01-2026M01.csv",
    bytes: new TextEncoder().encode(overnightStays),
  },
  { name: "ZMKT-program-dela-2026.csv", bytes: new TextEncoder().encode(workProgramme) },
];
