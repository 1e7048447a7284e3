/**
 * Paper is light, whatever the window looks like, and as wide as it is: for as long as the page is being
 * printed the theme is the light one, and every chart may shrink to the sheet. `usePalette` then reads the
 * colours anew; what is left to style is in print.css.
 */
export function lightOnPaper(): void {
  const page = document.documentElement;
  let theme: string | undefined;
  addEventListener("beforeprint", () => {
    theme = page.dataset["theme"];
    page.dataset["theme"] = "light";
    for (const drawing of drawings())
      drawing.setAttribute("viewBox", `0 0 ${drawing.clientWidth} ${drawing.clientHeight}`);
  });
  addEventListener("afterprint", () => {
    if (theme === undefined) delete page.dataset["theme"];
    else page.dataset["theme"] = theme;
    for (const drawing of drawings()) drawing.removeAttribute("viewBox");
  });
}

const drawings = () => document.querySelectorAll<SVGSVGElement>(".chart-place svg");
