import { Hono } from "hono";
import {
	giveBackAnswerSchema,
	giveBackBodySchema,
	historyAnswerSchema,
	peopleBackAnswerSchema,
	peopleBackBodySchema,
} from "../../../shared/api/history.ts";
import { HttpProblem } from "../../http-problem.ts";
import { jsonBody } from "../checked.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { limitGivingBack } from "../limit-giving-back.ts";
import { signedInOnly } from "../signed-in-only.ts";

/** A server that was put back to an older day gets what it lost from the devices (decision 0012). */
export function historyRoutes(parts: HttpParts): Hono<HttpEnv> {
	const limited = limitGivingBack();
	return new Hono<HttpEnv>()
		.get(
			"/threads/:id/history",
			describe({
				summary: "Where the history of a thread stands",
				answers: { 200: historyAnswerSchema },
				errors: ["thread_not_found"],
				signedIn: true,
			}),
			signedInOnly(parts),
			async (c) => {
				const stands = await parts.history.whereItStands(c.req.param("id"), c.get("me").member.id);
				if (stands === null) throw new HttpProblem("thread_not_found");
				return c.json(stands);
			},
		)
		.post(
			"/threads/:id/history",
			describe({
				summary: "Give back entries the server has lost",
				answers: { 200: giveBackAnswerSchema },
				errors: [
					...(["bad_request", "bad_json", "bad_history", "unknown_author", "thread_not_found"] as const),
					...(["bad_origin", "too_large", "rate_limited", "try_later"] as const),
				],
				signedIn: true,
			}),
			signedInOnly(parts),
			limited,
			jsonBody(giveBackBodySchema),
			async (c) => {
				const { member, device } = c.get("me");
				const from = { memberId: member.id, deviceId: device.id };
				return c.json(await parts.history.giveBack(c.req.param("id"), c.req.valid("json"), from));
			},
		)
		.post(
			"/family/history",
			describe({
				summary: "Give back what the server has forgotten of its people",
				answers: { 200: peopleBackAnswerSchema },
				errors: ["bad_request", "bad_json", "bad_history", "bad_origin", "too_large", "rate_limited", "try_later"],
				signedIn: true,
			}),
			signedInOnly(parts),
			limited,
			jsonBody(peopleBackBodySchema),
			async (c) => c.json({ changed: await parts.people.giveBack(c.get("me"), c.req.valid("json")) }),
		);
}
