import { isIP } from "node:net";
import type { Context } from "hono";
import { HttpProblem } from "../http-problem.ts";
import type { Site } from "../people/passkeys/web-authn.ts";
import { originOf } from "./asker.ts";
import type { HttpEnv, HttpParts } from "./http-parts.ts";
import { isOurOrigin } from "./origin.ts";

/**
 * The site a passkey is asked for: the origin of the page, where it is one of ours, else the public address or the host
 * that was asked. Throws bad_passkey for an address in numbers, which no passkey can be made for.
 */
export function siteOf(c: Context<HttpEnv>, parts: Pick<HttpParts, "publicUrl" | "trustProxy">): Site {
	const said = c.req.header("origin");
	const isOurs = said !== undefined && isOurOrigin(said, c.req.header("host") ?? null, parts.publicUrl);
	const { hostname, origin } = new URL(isOurs ? said : originOf(c, parts));
	if (isIP(hostname.replace(/^\[|\]$/g, "")) !== 0) throw new HttpProblem("bad_passkey");
	return { rpId: hostname, origin };
}
