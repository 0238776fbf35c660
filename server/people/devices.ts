import type * as z from "zod/mini";
import type { devicesAnswerSchema } from "../../shared/api/people.ts";
import { HttpProblem } from "../http-problem.ts";
import { changePeople } from "./change-people.ts";
import type { PeopleParts } from "./people-parts.ts";
import type { SignedIn } from "./signed-in.ts";

/** A person's own devices; programs have a list of theirs. */
export type Devices = {
	list: (me: SignedIn) => Promise<z.infer<typeof devicesAnswerSchema>["devices"]>;
	/** Signs one of my devices out, this one included. Throws not_found for foreign, unknown and already revoked alike. */
	revoke: (me: SignedIn, deviceId: string) => Promise<void>;
};

export function createDevices(parts: PeopleParts): Devices {
	return {
		list: async (me) => {
			const rows = await parts.database
				.selectFrom("devices")
				.select(["id", "name", "last_seen_at as lastSeenAt"])
				.where("member_id", "=", me.member.id)
				.where("kind", "=", "browser")
				.where("revoked_at", "is", null)
				.orderBy("last_seen_at", "desc")
				.orderBy("id", "desc")
				.execute();
			return rows.map((row) => ({ ...row, current: row.id === me.device.id }));
		},
		revoke: (me, deviceId) =>
			changePeople(parts, async (tx) => {
				const revoked = await tx
					.updateTable("devices")
					.set({ revoked_at: new Date(parts.clock()).toISOString() })
					.where("id", "=", deviceId)
					.where("member_id", "=", me.member.id)
					.where("kind", "=", "browser")
					.where("revoked_at", "is", null)
					.returning("id")
					.executeTakeFirst();
				if (revoked === undefined) throw new HttpProblem("not_found");
				return { value: undefined, endedDevices: [deviceId] };
			}),
	};
}
