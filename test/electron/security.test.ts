import { describe, expect, test } from "vitest";
import { contentSecurityPolicy } from "../../electron/headers.ts";
import { isAppUrl } from "../../electron/protocol.ts";
import { links } from "../../electron/links.ts";
import { confine, denyNetwork, denyPermissions } from "../../electron/security.ts";
import { calls } from "../support/electron-double.ts";

type Function_ = (...args: unknown[]) => unknown;

/** Any Electron object: keeps what each of its methods was called with. */
function recorder<T>(): { object: T; given: Map<string, unknown[]> } {
  const given = new Map<string, unknown[]>();
  const make = (): object =>
    new Proxy(() => undefined, {
      get: (_target, name) => {
        if (name === "webRequest") return make();
        return (...args: unknown[]) => {
          const isListener = typeof args[0] === "string" && typeof args[1] === "function";
          given.set(isListener ? `on ${args[0] as string}` : String(name), isListener ? args.slice(1) : args);
        };
      },
    });
  return { object: make() as T, given };
}

describe("the session", () => {
  test.each([
    ...["media", "geolocation", "notifications", "midi", "midiSysex", "clipboard-read", "fullscreen"],
    ...["usb", "hid", "serial", "display-capture", "idle-detection"],
  ])("refuses the permission %s, asked or checked", (permission) => {
    const { object, given } = recorder<Parameters<typeof denyPermissions>[0]>();
    denyPermissions(object);
    let answer: unknown;
    (given.get("setPermissionRequestHandler")?.[0] as Function_)(
      {},
      permission,
      (value: unknown) => (answer = value),
    );
    expect(answer).toBe(false);
    expect((given.get("setPermissionCheckHandler")?.[0] as Function_)({}, permission)).toBe(false);
    expect((given.get("setDevicePermissionHandler")?.[0] as Function_)({})).toBe(false);
    let streams: unknown;
    const shared = given.get("setDisplayMediaRequestHandler")?.[0] as Function_;
    shared({}, (value: unknown) => (streams = value));
    expect(streams).toEqual({});
  });

  test.each([
    ["app://loggia/assets/a.js", false],
    ["data:image/png;base64,AA", false],
    ["blob:app://loggia/5e1c", false],
    ["https://example.org/", true],
    ["http://127.0.0.1:8080/", true],
    ["ws://example.org/", true],
    ["file:///etc/passwd", true],
    ["app://other/", true],
    ["blob:https://example.org/1", true],
  ])("cancels %s: %s", (url, cancel) => {
    const { object, given } = recorder<Parameters<typeof denyNetwork>[0]>();
    denyNetwork(object);
    let answer: unknown;
    (given.get("onBeforeRequest")?.[0] as Function_)({ url }, (value: unknown) => (answer = value));
    expect(answer).toEqual({ cancel });
    expect(given.get("setSpellCheckerLanguages")).toEqual([[]]);
  });
});

describe("a page", () => {
  test.each([
    "https://example.org/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "app://loggia@evil/",
    "data:text/html,x",
  ])("does not leave for %s and opens no window", (url) => {
    const { object, given } = recorder<Parameters<typeof confine>[0]>();
    confine(object);
    expect((given.get("setWindowOpenHandler")?.[0] as Function_)({ url })).toEqual({ action: "deny" });
    for (const event of ["on will-navigate", "on will-redirect", "on will-attach-webview"]) {
      let prevented = false;
      (given.get(event)?.[0] as Function_)({ preventDefault: () => (prevented = true) }, url);
      expect(prevented, event).toBe(true);
    }
  });

  const opened = () => calls.filter(({ name }) => name === "shell.openExternal").map(({ args }) => args[0]);

  test.each([
    "file:///etc/passwd",
    "smb://server/share",
    "ms-msdt:/id PCWDiagnostic",
    "javascript:alert(1)",
    `${new URL(links.sistat).origin}@evil.example/`,
    links.sistat.replace("https://", "https://user:pass@"),
    links.sistat.replace("https:", "http:"),
    `${links.sistat}?to=https://evil.example`,
  ])("that opens %s opens nothing, in Loggia or outside", (url) => {
    const { object, given } = recorder<Parameters<typeof confine>[0]>();
    confine(object);
    calls.length = 0;
    expect((given.get("setWindowOpenHandler")?.[0] as Function_)({ url })).toEqual({ action: "deny" });
    expect(opened()).toEqual([]);
  });

  test("that opens one of the addresses Loggia knows, opens that one in the system's browser", () => {
    const { object, given } = recorder<Parameters<typeof confine>[0]>();
    confine(object);
    calls.length = 0;
    const open = given.get("setWindowOpenHandler")?.[0] as Function_;
    expect(open({ url: links.sistat })).toEqual({ action: "deny" });
    expect(opened()).toEqual([links.sistat]);
  });

  test("may go to Loggia's own address", () => {
    expect(isAppUrl("app://loggia/index.html#/stays")).toBe(true);
  });
});

test("the content security policy allows no inline script, no eval and no foreign source", () => {
  expect(contentSecurityPolicy).not.toMatch(/'unsafe-eval'|https?:|\*/);
  expect(contentSecurityPolicy).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
  expect(contentSecurityPolicy).toMatch(/^default-src 'none';/);
});
