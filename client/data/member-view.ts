import type * as Y from "yjs";
import * as z from "zod/mini";
import { roleSchema } from "../../shared/api/session.ts";
import { fileStateSchema } from "../../shared/file-state.ts";
import { idSchema } from "../../shared/ids.ts";
import type {
	FamilyMember,
	MemberSettings,
	RevokedDevice,
	ScheduledMessage,
	Star,
	ThreadRecord,
} from "../../shared/member-document.ts";
import { refusalCodes } from "../../shared/refusal.ts";
import { notifySchema } from "../../shared/said.ts";

/** What a member document says. `isEmpty` until the server has written it for the first time. */
export type MemberView = {
	isEmpty: boolean;
	threads: ReadonlyMap<string, ThreadRecord>;
	/** Threads this very document once named: I was in them and am not any more. */
	left: ReadonlySet<string>;
	family: { name: string; members: FamilyMember[] };
	/** My own devices that were signed out. */
	revoked: RevokedDevice[];
	mutes: MemberSettings["mutes"];
	/** The messages I have starred, by their ids. */
	stars: ReadonlyMap<string, Star>;
	/** What I will say later, and what of it was not sent. */
	scheduled: ScheduledMessage[];
	/** Members whose dms and mentions I do not want to see. */
	blocked: string[];
	/** What I let the others know of me. */
	shows: MemberSettings["shows"];
};

const threadRecordSchema = z.object({
	id: idSchema,
	kind: z.enum(["family", "dm", "group"]),
	title: z.string(),
	members: z.array(idSchema),
	open: z.int(),
	sealed: z.array(z.int()),
	sealedHashes: z._default(z.array(z.string()), []),
	sealedPlaces: z._default(z.array(z.string()), []),
	reads: z.record(z.string(), z.int()),
	readAt: z._default(z.record(z.string(), z.string()), {}),
	pinned: z._default(z.array(z.object({ id: idSchema, segment: z.int() })), []),
	createdAt: z.string(),
});
const familyMemberSchema = z.object({
	id: idSchema,
	name: z.string(),
	username: z.string(),
	role: roleSchema,
	active: z.boolean(),
	since: z._default(z.string(), ""),
	seal: z._default(z.string(), ""),
	hue: z._default(z.nullable(z.int()), null),
	photo: z._default(z.nullable(idSchema), null),
	adults: z._default(z.array(idSchema), []),
	allowed: z._default(z.nullable(z.array(idSchema)), null),
	seen: z._default(z.nullable(z.string()), null),
});

const revokedDeviceSchema = z.object({ id: idSchema, at: z.string(), seal: z.string() });

/** What a member shows who has never said anything about it. */
const showsAll: MemberSettings["shows"] = { typing: true, online: true, lastSeen: true };
const showsSchema = z.object({ typing: z.boolean(), online: z.boolean(), lastSeen: z.boolean() });

const muteSchema = z.object({ notify: notifySchema, at: z.string() });

const starSchema = z.object({ thread: idSchema, segment: z.int(), at: z.string() });
const scheduledSchema = z.object({
	id: idSchema,
	thread: idSchema,
	due: z.string(),
	composed: z.string(),
	body: z.string(),
	replyTo: z.nullable(idSchema),
	code: z.catch(z.nullable(z.enum(refusalCodes)), "bad_entry"),
});

export const emptyMemberView: MemberView = {
	isEmpty: true,
	threads: new Map(),
	left: new Set(),
	family: { name: "", members: [] },
	revoked: [],
	mutes: {},
	stars: new Map(),
	scheduled: [],
	blocked: [],
	shows: showsAll,
};

/** Reads a member document. A record this version cannot understand is left out, the others are shown. */
export function readMemberView(document: Y.Doc): MemberView {
	const threads = new Map<string, ThreadRecord>();
	for (const value of Object.values(document.getMap("threads").toJSON())) {
		const parsed = threadRecordSchema.safeParse(value);
		if (!parsed.success) continue;
		const files = parsedValues((value as Partial<ThreadRecord>).files, fileStateSchema);
		threads.set(parsed.data.id, { ...parsed.data, files });
	}
	const family: Record<string, unknown> = document.getMap("family").toJSON();
	const name = typeof family.name === "string" ? family.name : "";
	const members = Array.isArray(family.members) ? family.members : Object.values(family.members ?? {});
	const settings = document.getMap("settings");
	const shows = showsSchema.safeParse(settings.get("shows"));
	return {
		isEmpty: threads.size === 0 && name === "",
		threads,
		// With something of the document still on its way, what is missing in it may be there in a moment.
		left: document.store.pendingStructs === null ? keysTakenAway(document.getMap("threads")) : new Set(),
		family: { name, members: parsedOnes(members, familyMemberSchema) },
		revoked: parsedOnes(settings.get("revoked"), revokedDeviceSchema),
		mutes: parsedValues(settings.get("mutes"), muteSchema),
		stars: new Map(Object.entries(parsedValues(document.getMap("stars").toJSON(), starSchema))),
		scheduled: Object.values(parsedValues(document.getMap("scheduled").toJSON(), scheduledSchema)),
		blocked: parsedOnes(settings.get("blocked"), idSchema),
		shows: shows.success ? shows.data : showsAll,
	};
}

/** Yjs remembers of every key that it was taken away; a document that was made anew does not. */
function keysTakenAway(map: Y.Map<unknown>): ReadonlySet<string> {
	return new Set([...map._map].filter(([, item]) => item.deleted).map(([key]) => key));
}

function parsedValues<T>(values: unknown, schema: z.ZodMiniType<T>): Record<string, T> {
	const found = Object.entries(values ?? {}).flatMap(([key, value]) => {
		const parsed = schema.safeParse(value);
		return parsed.success ? [[key, parsed.data] as const] : [];
	});
	return Object.fromEntries(found);
}

function parsedOnes<T>(values: unknown, schema: z.ZodMiniType<T>): T[] {
	if (!Array.isArray(values)) return [];
	return values.flatMap((value) => {
		const parsed = schema.safeParse(value);
		return parsed.success ? [parsed.data] : [];
	});
}
