import { flushSync } from "react-dom";

/** What stands far below is drawn although nobody has come near it: see Seen.tsx. */
export const showAll = "loggia-show-all";

/** As long as a sheet waits for figures that nobody has asked for yet, in milliseconds. */
const patience = 15_000;

/**
 * Paper is light, whatever the window looks like, and as wide as it is: for as long as the page is being
 * printed the theme is the light one, the charts are drawn in its colours, and each may take the
 * width of its column. What is left to style is in print.css. Ctrl+P prints the whole screen.
 */
export function lightOnPaper(): void {
  const page = document.documentElement;
  let theme: string | undefined;
  addEventListener("beforeprint", () => {
    theme = page.dataset["theme"];
    page.dataset["theme"] = "light";
    page.dataset["print"] = "";
    for (const drawing of drawings()) {
      const { clientWidth: width, clientHeight: height } = drawing;
      drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
      // Letters a third larger than in the window are large enough.
      drawing.style.setProperty("--most", `${1.33 * width}px`);
    }
    // Paper does not wait for the next frame.
    flushSync(() => dispatchEvent(new Event("loggia-repaint")));
  });
  addEventListener("afterprint", () => {
    delete page.dataset["print"];
    if (theme === undefined) delete page.dataset["theme"];
    else page.dataset["theme"] = theme;
    for (const drawing of drawings()) drawing.removeAttribute("viewBox");
  });
  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== "p") return;
    event.preventDefault();
    void printAll();
  });
}

/** Prints the screen with all that is on it, once its figures are there. */
export async function printAll(): Promise<void> {
  await drawAll();
  print();
}

/** Settles when everything on the screen is drawn, or patience is at its end. */
export async function drawAll(): Promise<void> {
  dispatchEvent(new Event(showAll));
  const deadline = Date.now() + patience;
  do await new Promise((resolve) => setTimeout(resolve, 150));
  while (document.querySelector(".skeleton, [aria-busy=true]") !== null && Date.now() < deadline);
}

const drawings = () => document.querySelectorAll<SVGSVGElement>(".chart-place svg");
