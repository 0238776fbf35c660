import { randomBytes } from "node:crypto";
import { addSignInLink } from "../people/add-sign-in-link.ts";
import { usernameKey } from "../people/username-key.ts";
import { sayWhyNot, VerbRefused } from "../say-why-not.ts";
import { withFamily } from "./with-family.ts";

/** As long as a link an owner makes. */
const validForMs = 3_600_000;

/** `hearth rescue USERNAME`: a sign-in link for somebody nobody else can let in, such as the only owner. */
export async function rescue(args: string[]): Promise<void> {
	await sayWhyNot(async () => {
		const [username, ...more] = args;
		if (username === undefined || more.length > 0) throw new VerbRefused("Whose username? See hearth rescue --help.");
		await withFamily(async ({ database, writes, origin }) => {
			const member = await database
				.selectFrom("members")
				.select(["id", "name"])
				.where("username_key", "=", usernameKey(username))
				.where("removed_at", "is", null)
				.executeTakeFirst();
			if (member === undefined) throw new VerbRefused("Nobody in this family has that username.");
			const of = { memberId: member.id, byDevice: null, validForMs };
			const { token, expiresAt } = await addSignInLink(
				{ writes, clock: Date.now, randomBytes },
				of,
				async () => undefined,
			);
			process.stdout.write(
				`${origin}/sign-in#${token}\nOpens the account of ${member.name}, once, until ${expiresAt}.\n`,
			);
		});
	});
}
