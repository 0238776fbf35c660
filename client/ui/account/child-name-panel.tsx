import type { FamilyMember } from "../../../shared/member-document.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { NameForm } from "./name-form.tsx";
import { Panel } from "./panel.tsx";

/** A child's name, which its adults change. */
export function ChildNamePanel({ child }: { child: FamilyMember }) {
	const t = useLaterText();
	const data = useFamilyData();
	return (
		<Panel heading={t("care.name", { name: child.name })}>
			<NameForm label={t("child.name")} name={child.name} ask={(name) => data.renameChild(child.id, name)} />
		</Panel>
	);
}
