import { type Context, Hono } from "hono";
import {
	acceptInviteBodySchema,
	inviteAnswerSchema,
	inviteBodySchema,
	invitesAnswerSchema,
} from "../../../shared/api/people.ts";
import { newSessionSchema } from "../../../shared/api/session.ts";
import { HttpProblem } from "../../http-problem.ts";
import { usernameKey } from "../../people/username-key.ts";
import { addressOf, originOf } from "../asker.ts";
import { beginSession } from "../begin-session.ts";
import { jsonBody } from "../checked.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { signedInOnly } from "../signed-in-only.ts";

export function inviteRoutes(parts: HttpParts): Hono<HttpEnv> {
	const { people, tries } = parts;
	const app = new Hono<HttpEnv>();

	app.post(
		"/invites",
		describe({
			summary: "Invite somebody by a link",
			answers: { 201: inviteAnswerSchema },
			errors: ["bad_request", "bad_json", "forbidden", "bad_origin"],
			signedIn: true,
		}),
		signedInOnly(parts),
		jsonBody(inviteBodySchema),
		async (c) => {
			refuseChildren(c);
			const { member, device } = c.get("me");
			const by = { memberId: member.id, deviceId: device.id };
			const invite = await people.invites.make(by, c.req.valid("json"));
			c.header("Cache-Control", "no-store");
			// In the fragment the code is sent to no server, so it stands in no log and no referrer.
			return c.json({ invite: { ...invite, url: `${originOf(c, parts)}/join#${invite.code}` } }, 201);
		},
	);

	app.get(
		"/invites",
		describe({
			summary: "Invites that are still open",
			answers: { 200: invitesAnswerSchema },
			errors: ["forbidden"],
			signedIn: true,
		}),
		signedInOnly(parts),
		async (c) => {
			refuseChildren(c);
			return c.json({ invites: await people.invites.list() });
		},
	);

	app.delete(
		"/invites/:id",
		describe({
			summary: "Take an invite back",
			answers: { 204: null },
			errors: ["forbidden", "not_found", "bad_origin"],
			signedIn: true,
		}),
		signedInOnly(parts),
		async (c) => {
			refuseChildren(c);
			await people.invites.revoke(c.req.param("id"));
			return c.body(null, 204);
		},
	);

	app.post(
		"/invites/accept",
		describe({
			summary: "Join the family by an invite",
			answers: { 201: newSessionSchema },
			errors: ["bad_request", "bad_json", "bad_origin", "invite_gone", "username_taken", "rate_limited", "try_later"],
			signedIn: false,
		}),
		jsonBody(acceptInviteBodySchema),
		async (c) => {
			const body = c.req.valid("json");
			const [account, address] = [`join ${usernameKey(body.username)}`, addressOf(c, parts)];
			await tries.count(account, address);
			const session = await people.acceptInvite(body);
			await tries.forget(account, address);
			return beginSession(c, session, parts);
		},
	);

	return app;
}

function refuseChildren(c: Context<HttpEnv>): void {
	if (c.get("me").member.role === "child") throw new HttpProblem("forbidden");
}
