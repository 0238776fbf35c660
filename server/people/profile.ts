import type * as z from "zod/mini";
import type { profileBodySchema } from "../../shared/api/people.ts";
import { roleNow } from "./acting.ts";
import { changePeople } from "./change-people.ts";
import { activeMember, type ListedMember, toListed } from "./listed-member.ts";
import type { PeopleParts } from "./people-parts.ts";
import { dropPhoto, refuseAsPhoto } from "./photo.ts";
import type { SignedIn } from "./signed-in.ts";
import { nextSince } from "./since.ts";

export type Profile = {
	/** What is left out stays. Throws unauthenticated, unknown_file, not_ready. */
	change: (me: SignedIn, body: z.infer<typeof profileBodySchema>) => Promise<ListedMember>;
};

export function createProfile(parts: PeopleParts): Profile {
	return {
		change: (me, { name, hue, photo, shows = {} }) =>
			changePeople(parts, async (tx) => {
				await roleNow(tx, me);
				const member = await activeMember(tx, me.member.id);
				const next = {
					...member,
					name: name ?? member.name,
					hue: hue === undefined ? member.hue : hue,
					photo_id: photo === undefined ? member.photo_id : photo,
				};
				const isSamePhoto = next.photo_id === member.photo_id;
				if (!isSamePhoto && next.photo_id !== null) await refuseAsPhoto(tx, member.id, next.photo_id);
				const isSame = next.name === member.name && next.hue === member.hue && isSamePhoto;
				const shown = {
					shows_typing: asNumber(shows.typing, member.shows_typing),
					shows_online: asNumber(shows.online, member.shows_online),
					shows_last_seen: asNumber(shows.lastSeen, member.shows_last_seen),
				};
				await tx
					.updateTable("members")
					.set({ name: next.name, hue: next.hue, photo_id: next.photo_id, ...shown })
					.set({ changed_at: isSame ? member.changed_at : nextSince(member, parts.clock()) })
					// What is not shown is not kept either.
					.set({ seen_at: shown.shows_last_seen === 1 ? member.seen_at : null })
					.where("id", "=", member.id)
					.execute();
				const isGone = !isSamePhoto && (await dropPhoto(tx, member.photo_id));
				const isHidden = shown.shows_typing + shown.shows_online < member.shows_typing + member.shows_online;
				return {
					...{ value: toListed(next), endedDevices: [], hiddenMembers: isHidden ? [member.id] : [] },
					show: () => {
						if (isGone && member.photo_id !== null) parts.removeBytes(member.photo_id);
					},
				};
			}),
	};
}

function asNumber(said: boolean | undefined, before: number): number {
	return said === undefined ? before : Number(said);
}
