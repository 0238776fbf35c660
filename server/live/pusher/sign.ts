import { createHash, createHmac } from "node:crypto";

/** What names and proves this server to one that speaks the Pusher protocol. `host` is an origin. */
export type PusherSettings = { appId: string; key: string; secret: string; host: string };

/**
 * The path and query of one call of Pusher's HTTP API, signed as its server asks for it: the body by its MD5, everything
 * by HMAC-SHA256 (Pusher Channels, "HTTP API: authentication"). `at` in ms; the server takes it for ten minutes.
 */
export function signedPath(
	{ appId, key, secret }: PusherSettings,
	call: { method: "GET" | "POST"; path: string; body: string; at: number },
): string {
	const path = `/apps/${appId}${call.path}`;
	const fields = [`auth_key=${key}`, `auth_timestamp=${Math.floor(call.at / 1_000)}`, "auth_version=1.0"];
	if (call.body !== "") fields.push(`body_md5=${createHash("md5").update(call.body).digest("hex")}`);
	const query = fields.join("&");
	return `${path}?${query}&auth_signature=${hmac(secret, `${call.method}\n${path}\n${query}`)}`;
}

/** What lets the socket of a program into a private channel. */
export function channelProof({ key, secret }: PusherSettings, socketId: string, channel: string): string {
	return `${key}:${hmac(secret, `${socketId}:${channel}`)}`;
}

function hmac(secret: string, text: string): string {
	return createHmac("sha256", secret).update(text).digest("hex");
}
