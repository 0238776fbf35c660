import type * as z from "zod/mini";
import type { ownPasswordBodySchema } from "../../shared/api/people.ts";
import type { Database } from "../database/open-database.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { HttpProblem } from "../http-problem.ts";
import { childOfMine, roleNow } from "./acting.ts";
import { changePeople } from "./change-people.ts";
import type { PeopleParts } from "./people-parts.ts";
import { readChildren } from "./read-children.ts";
import type { SignedIn } from "./signed-in.ts";

export type OwnPassword = {
	/**
	 * Takes the current password, or, on a device that a rescue link let in, none: its person has forgotten it. Nobody is
	 * signed out by it. Not for children: how a child comes in is its adults' to say. Throws forbidden, bad_credentials.
	 */
	change: (me: SignedIn, body: z.infer<typeof ownPasswordBodySchema>) => Promise<void>;
	/** For the child's adults. Throws forbidden, not_found. */
	setForChild: (me: SignedIn, childId: string, password: string) => Promise<void>;
	/** Whether a device may choose a password without the current one. */
	mayChoose: (deviceId: string) => Promise<boolean>;
};

export function createOwnPassword(parts: PeopleParts): OwnPassword {
	const { database, passwords } = parts;

	return {
		change: async (me, { current, password }) => {
			if (me.member.role === "child") throw new HttpProblem("forbidden");
			const stored = await storedOf(database, me.member.id);
			if (current !== undefined && !(await passwords.matches(current, stored)))
				throw new HttpProblem("bad_credentials");
			const hash = await passwords.hash(password);
			await changePeople(parts, async (tx) => {
				await roleNow(tx, me);
				// Of two who change it at once the second has given a password that is no longer the current one.
				const isCurrent = current !== undefined && (await storedOf(tx, me.member.id)) === stored;
				if (!isCurrent && !(await mayChoose(tx, me.device.id))) throw new HttpProblem("bad_credentials");
				await write(tx, me.member.id, hash);
				return { value: undefined, endedDevices: [] };
			});
		},
		setForChild: async (me, childId, password) => {
			// Who may not do it must not cost the server a password hash; the write says no.
			const isMine = (await readChildren(database)).get(childId)?.adults.includes(me.member.id);
			const hash = isMine ? await passwords.hash(password) : passwords.unmatched();
			await changePeople(parts, async (tx) => {
				await childOfMine(tx, me, childId);
				await write(tx, childId, hash);
				return { value: undefined, endedDevices: [] };
			});
		},
		mayChoose: (deviceId) => mayChoose(database, deviceId),
	};
}

async function mayChoose(database: Database | WriteTransaction, deviceId: string): Promise<boolean> {
	const device = await database
		.selectFrom("devices")
		.select("may_choose_password")
		.where("id", "=", deviceId)
		.executeTakeFirst();
	return device?.may_choose_password === 1;
}

async function storedOf(database: Database | WriteTransaction, memberId: string): Promise<string | null> {
	const row = await database
		.selectFrom("members")
		.select("password_hash")
		.where("id", "=", memberId)
		.executeTakeFirst();
	return row?.password_hash ?? null;
}

async function write(tx: WriteTransaction, memberId: string, password_hash: string): Promise<void> {
	await tx.updateTable("members").set({ password_hash }).where("id", "=", memberId).execute();
	await tx.updateTable("devices").set({ may_choose_password: 0 }).where("member_id", "=", memberId).execute();
}
