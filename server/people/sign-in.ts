import type * as z from "zod/mini";
import type { signInBodySchema } from "../../shared/api/people.ts";
import { HttpProblem } from "../http-problem.ts";
import { changePeople } from "./change-people.ts";
import { type NewSession, startSession } from "./new-session.ts";
import type { PeopleParts } from "./people-parts.ts";
import { usernameKey } from "./username-key.ts";

type SignInBody = z.infer<typeof signInBodySchema>;

export type SignIn = (body: SignInBody) => Promise<NewSession>;

/** Username and password for a new device. Throws bad_credentials, the same after the same work for an unknown name and a wrong password. */
export function createSignIn(parts: PeopleParts): SignIn {
	return async ({ username, password, deviceName }) => {
		const member = await parts.database
			.selectFrom("members")
			.select(["id", "password_hash"])
			.where("username_key", "=", usernameKey(username.trim()))
			.where("removed_at", "is", null)
			.executeTakeFirst();
		const matches = await parts.passwords.matches(password, member?.password_hash ?? null);
		if (member === undefined || !matches) throw new HttpProblem("bad_credentials");
		return changePeople(parts, async (tx) => ({
			value: await startSession(tx, parts, { memberId: member.id, deviceName }),
			endedDevices: [],
		}));
	};
}
