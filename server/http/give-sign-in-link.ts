import type { Context } from "hono";
import type { NewLink } from "../people/add-sign-in-link.ts";
import { originOf } from "./asker.ts";
import type { HttpEnv, HttpParts } from "./http-parts.ts";

/** Long enough to be read out over the telephone, short enough to be worthless in a forgotten mailbox. */
export const signInLinkValidMs = 60 * 60_000;

/** What is answered of a sign-in link. Its token stands in the fragment: sent to no server, it is in no log and no referrer. */
export function signInLinkOf(c: Context<HttpEnv>, { token, expiresAt }: NewLink, parts: HttpParts) {
	return { url: `${originOf(c, parts)}/sign-in#${token}`, expiresAt };
}
