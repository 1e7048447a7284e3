import type { Channel, FaultCode, Wire } from "../electron/wire.ts";

/** The host's code of what went wrong; the screens have a sentence for each. */
async function faultCode(response: Response): Promise<string> {
  const body = (await response.json().catch(() => null)) as { readonly code?: FaultCode } | null;
  return body?.code ?? `HTTP ${response.status}`;
}

/** The browser host's wire: each call a POST to the address the page came from. */
export function httpWire(token: string): Wire {
  const post = async (channel: Channel, query: string, type: string, body: BodyInit) => {
    const response = await fetch(`/wire/${channel}${query}`, {
      method: "POST",
      headers: { "x-loggia-token": token, "content-type": type },
      body,
    });
    if (!response.ok) throw new Error(await faultCode(response));
    return response;
  };
  const call = (channel: Channel, ...args: readonly unknown[]) =>
    post(channel, "", "application/json", JSON.stringify({ args }));
  const json = async <Result>(channel: Channel, ...args: readonly unknown[]) =>
    (await (await call(channel, ...args)).json()) as Result;
  const bytes = async (channel: Channel, name: string) => {
    const response = await call(channel, name);
    return response.status === 204 ? null : new Uint8Array(await response.arrayBuffer());
  };

  return {
    "host:about": () => json("host:about"),
    "workspace:read-manifest": (which) => json("workspace:read-manifest", which),
    "workspace:autosaves": () => json("workspace:autosaves"),
    "workspace:commit-manifest": async (...args) => void (await call("workspace:commit-manifest", ...args)),
    "workspace:read-part": (name) => bytes("workspace:read-part", name),
    "workspace:write-part": async (name, bytes) => {
      const query = `?name=${encodeURIComponent(name)}`;
      await post("workspace:write-part", query, "application/octet-stream", bytes as Uint8Array<ArrayBuffer>);
    },
    "workspace:keep-only": async (parts) => void (await call("workspace:keep-only", parts)),
    "settings:read": () => json("settings:read"),
    "settings:write": async (settings) => void (await call("settings:write", settings)),
    "watched:folder": () => json("watched:folder"),
    "watched:choose": () => json("watched:choose"),
    "watched:stop": async () => void (await call("watched:stop")),
    "watched:files": () => json("watched:files"),
    "watched:read": (name) => bytes("watched:read", name),
    "workspaces:list": () => json("workspaces:list"),
    "workspaces:open": async (name) => void (await call("workspaces:open", name)),
    "workspaces:create": (name) => json("workspaces:create", name),
    "workspaces:duplicate": (name) => json("workspaces:duplicate", name),
    // A browser has none of this, so nobody is asked.
    "desktop:next": async () => null,
    "desktop:take-file": async () => null,
    "desktop:describe": async () => undefined,
    "desktop:progress": async () => undefined,
    "desktop:save-file": async () => false,
    "desktop:open-link": async () => undefined,
  };
}
