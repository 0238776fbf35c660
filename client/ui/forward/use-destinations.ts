import { useMemo } from "react";
import { useFamily } from "../../hooks/use-family.ts";
import { useMe } from "../../hooks/use-me.ts";
import { useSettings } from "../../hooks/use-settings.ts";
import { useThreads } from "../../hooks/use-threads.ts";
import type { Candidate } from "../picker/candidates.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { destinations } from "./destinations.ts";

/** Whom I may forward to; whom I do not want to hear I do not write to by mistake. */
export function useDestinations(): readonly Candidate[] {
	const t = useLaterText();
	const me = useMe();
	const { members } = useFamily();
	const { blocked } = useSettings();
	const rows = useThreads();
	return useMemo(() => {
		const wanted = members.filter(({ id }) => !blocked.includes(id));
		return destinations({ me, members: wanted, rows: rows ?? [] }, t("picker.notes"));
	}, [t, me, members, blocked, rows]);
}
