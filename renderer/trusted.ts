type Policy = {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (url: string) => string;
};

declare const trustedTypes: { readonly createPolicy: (name: string, policy: Policy) => unknown } | undefined;

/**
 * The one Trusted Types policy. ECharts and zrender empty elements with `innerHTML = ""`; nothing
 * may write HTML with content. Workers come from our own origin only.
 */
export function installTrustedTypes(origin: string): void {
  if (typeof trustedTypes === "undefined") return;
  trustedTypes.createPolicy("default", {
    createHTML(text) {
      if (text === "") return text;
      throw new TypeError("HTML from text is not allowed");
    },
    createScriptURL(url) {
      if (new URL(url, origin).origin === origin) return url;
      throw new TypeError(`script from another origin: ${url}`);
    },
  });
}
