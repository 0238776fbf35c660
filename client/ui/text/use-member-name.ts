import { useMemo } from "react";
import { absentName } from "../../../shared/imported.ts";
import { useFamily } from "../../hooks/use-family.ts";
import { useText } from "./use-text.ts";

/** Names by member id, of those who left as well, and of those an imported conversation names. */
export function useMemberName(): (id: string) => string {
	const t = useText();
	const { members } = useFamily();
	return useMemo(() => {
		const names = new Map(members.map((member) => [member.id, member.name]));
		return (id) => names.get(id) ?? absentName(id) ?? t("member.unknown");
	}, [members, t]);
}
