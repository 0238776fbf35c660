import type { Context } from "hono";
import { originOf } from "./asker.ts";
import type { HttpEnv, HttpParts } from "./http-parts.ts";

/** Long enough to be read out over the telephone, short enough to be worthless in a forgotten mailbox. */
const validForMs = 60 * 60_000;

/** Answers with a link that signs one device of this member in, once. Throws not_found. */
export async function giveSignInLink(c: Context<HttpEnv>, memberId: string, parts: HttpParts): Promise<Response> {
	const { token, expiresAt } = await parts.people.links.make(memberId, c.get("me").device.id, validForMs);
	// In the fragment it is sent to no server, so it stands in no log and no referrer.
	return c.json({ url: `${originOf(c, parts)}/sign-in#${token}`, expiresAt }, 201);
}
