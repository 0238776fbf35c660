import { isIPv6 } from "node:net";
import type { Context } from "hono";
import type { HttpEnv, HttpParts } from "./http-parts.ts";

type Trust = Pick<HttpParts, "publicUrl" | "trustProxy">;

/**
 * The address a request is counted under. A proxy of ours has put the last word into X-Forwarded-For,
 * everything before it is the asker's own claim. IPv6 is counted by /64: that is one household.
 */
export function addressOf(c: Context<HttpEnv>, { trustProxy }: Trust): string {
	return countedAddress(c.req.header("x-forwarded-for"), c.env?.incoming?.socket.remoteAddress, trustProxy);
}

/** The same for whoever asks by another way than a route. */
export function countedAddress(
	forwardedFor: string | undefined,
	remote: string | undefined,
	trustProxy: boolean,
): string {
	const forwarded = trustProxy ? forwardedFor?.split(",").at(-1)?.trim() : undefined;
	const address = forwarded || remote || "unknown";
	return isIPv6(address) && !address.startsWith("::ffff:") ? networkOf(address) : address;
}

export function isSecure(c: Context<HttpEnv>, { publicUrl, trustProxy }: Trust): boolean {
	return publicUrl?.startsWith("https:") || (trustProxy && c.req.header("x-forwarded-proto") === "https");
}

/** Where links we hand out begin: the public address, else the one this request came to. */
export function originOf(c: Context<HttpEnv>, trust: Trust): string {
	return (
		trust.publicUrl ?? `${isSecure(c, trust) ? "https" : "http"}://${c.req.header("host") ?? new URL(c.req.url).host}`
	);
}

function networkOf(address: string): string {
	const [head = "", tail = ""] = address.split("%")[0]?.split("::") ?? [];
	const before = head.split(":").filter(Boolean);
	const after = tail.split(":").filter(Boolean);
	const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
	return [...before, ...zeros, ...after].slice(0, 4).join(":");
}
