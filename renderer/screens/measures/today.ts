import { useState } from "react";

/** The day on this computer, `YYYY-MM-DD`; it stays while the screen is open. */
export function useToday(): string {
  const [today] = useState(() => dayOf(new Date()));
  return today;
}

function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
