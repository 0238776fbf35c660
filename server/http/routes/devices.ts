import { Hono } from "hono";
import { devicesAnswerSchema, signInLinkAnswerSchema } from "../../../shared/api/people.ts";
import { describe } from "../describe.ts";
import { signInLinkOf, signInLinkValidMs } from "../give-sign-in-link.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { signedInOnly } from "../signed-in-only.ts";

export function deviceRoutes(parts: HttpParts): Hono<HttpEnv> {
	const { devices } = parts.people;
	return new Hono<HttpEnv>()
		.get(
			"/devices",
			describe({ summary: "My devices", answers: { 200: devicesAnswerSchema }, errors: [], signedIn: true }),
			signedInOnly(parts),
			async (c) => c.json({ devices: await devices.list(c.get("me")) }),
		)
		.delete(
			"/devices/:id",
			describe({
				summary: "Sign one of my devices out",
				answers: { 204: null },
				errors: ["not_found", "bad_origin"],
				signedIn: true,
			}),
			signedInOnly(parts),
			async (c) => {
				await devices.revoke(c.get("me"), c.req.param("id"));
				return c.body(null, 204);
			},
		)
		.post(
			"/devices/link",
			describe({
				summary: "A single-use link that signs one more device of mine in",
				answers: { 201: signInLinkAnswerSchema },
				errors: ["bad_origin"],
				signedIn: true,
			}),
			signedInOnly(parts),
			async (c) => {
				const { member, device } = c.get("me");
				const link = await parts.people.links.make(member.id, device.id, signInLinkValidMs);
				return c.json(signInLinkOf(c, link, parts), 201);
			},
		);
}
