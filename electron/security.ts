import type { App, IpcMainInvokeEvent, Session, WebContents } from "electron";
import { shell } from "electron";
import { knownLink } from "./links.ts";
import { isAppUrl } from "./protocol.ts";

/**
 * What the engine would do on the network of its own accord, and does not: no name is resolved, nothing
 * is updated, fetched ahead, reported or looked up.
 */
export const switches: readonly (readonly [name: string, value: string])[] = [
  ["host-resolver-rules", "MAP * ~NOTFOUND"],
  ["disable-background-networking", ""],
  ["disable-component-update", ""],
  ["disable-domain-reliability", ""],
  ["disable-sync", ""],
  ["disable-quic", ""],
  ["dns-prefetch-disable", ""],
  ["no-pings", ""],
  ["disable-features", "MediaRouter,OptimizationHints,Translate,NetworkTimeServiceQuerying"],
  ["webrtc-ip-handling-policy", "disable_non_proxied_udp"],
];

/** No camera, no notifications, no devices ...: Loggia needs no permission at all. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
}

/** No request leaves the machine, and the spelling checker fetches no dictionary. */
export function denyNetwork(session: Session): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocal(url) }));
}

/** A window stays on Loggia's own page, opens no other and holds no foreign view. */
export function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    const link = knownLink(url);
    if (link !== null) void shell.openExternal(link);
    return { action: "deny" };
  });
  contents.on("will-navigate", (event, url) => refuseForeign(event, url));
  contents.on("will-redirect", (event, url) => refuseForeign(event, url));
  contents.on("will-attach-webview", (event) => event.preventDefault());
}

/** Confines every page the program ever makes, not only the ones it knows of. */
export function confineAll(app: App): void {
  app.on("web-contents-created", (_event, contents) => confine(contents));
}

/** Only the top frame of Loggia's own page may call the host. */
export function isTrustedSender(event: Pick<IpcMainInvokeEvent, "senderFrame">): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}

function isLocal(url: string): boolean {
  return isAppUrl(url) || url.startsWith("blob:app://loggia/") || url.startsWith("data:") || isDevTools(url);
}

const isDevTools = (url: string): boolean => url.startsWith("devtools://devtools/");

function refuseForeign(event: { preventDefault: () => void }, url: string): void {
  if (!isAppUrl(url)) event.preventDefault();
}
