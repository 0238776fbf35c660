import { useMemo } from "react";
import { useFamily } from "../../hooks/use-family.ts";
import { useSettings } from "../../hooks/use-settings.ts";
import { useThreads } from "../../hooks/use-threads.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { chosen, everybody, existing, offered, type Reachable, withOne } from "./recipients.ts";

/** Whom `to` names, who else could be chosen, and what would become of it. */
export function useRecipients(me: string, to: readonly string[], title: string) {
	const t = useLaterText();
	const { members } = useFamily();
	const { blocked } = useSettings();
	const rows = useThreads();
	return useMemo(() => {
		const myself = members.find((member) => member.id === me);
		const family = rows?.find(({ record }) => record.kind === "family") ?? null;
		const none = { family, chosen: [], offered: [], ids: [], isGroup: false, already: null };
		if (!myself) return { ...none, withOne: () => [...to] };
		// Whom I do not want to hear, I do not write to by mistake.
		const wanted = members.filter(({ id }) => !blocked.includes(id));
		const reachable: Reachable = { me: myself, members: wanted, family };
		const shown = chosen(reachable, to, t("picker.notes"));
		const ids = shown.map(({ id }) => id).filter((id) => id !== everybody);
		const there = shown.length === 0 || to.includes(everybody) ? null : existing(reachable, rows ?? [], ids, title);
		return {
			family,
			chosen: shown,
			offered: offered(reachable, to, t("picker.notes")),
			ids,
			isGroup: ids.length > 1,
			already: there?.record.kind === "group" ? there.title : null,
			withOne: (id: string) => withOne(reachable, to, id),
		};
	}, [t, members, blocked, rows, me, to, title]);
}
