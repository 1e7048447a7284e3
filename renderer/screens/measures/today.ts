import { useState } from "react";
import { dayOn } from "../../day.ts";

/** The day on this computer, `YYYY-MM-DD`; it stays while the screen is open. */
export function useToday(): string {
  const [today] = useState(() => dayOn(new Date()));
  return today;
}
