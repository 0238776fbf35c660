import { useState } from "react";
import type { Session } from "../../../shared/api/people.ts";
import type { Picture } from "../../../shared/picture-code.ts";
import { useFamily } from "../../hooks/use-family.ts";
import { PanePage } from "../home/pane-page.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { AddChildForm } from "./add-child-form.tsx";
import { ChildIsIn } from "./child-is-in.tsx";
import { NeedsNetwork } from "./needs-network.tsx";
import styles from "./panel.module.css";

export type MadeChild = { id: string; name: string; username: string; code: readonly Picture[] | null };

/** `/family/add-child`: a child's account, made on an adult's screen; then how the child comes in. */
export function AddChildPage({ session }: { session: Session }) {
	const t = useLaterText();
	const family = useFamily();
	const [made, setMade] = useState<MadeChild | null>(null);
	return (
		<PanePage heading={made ? t("child.made", { name: made.name }) : t("child.add")}>
			{made ? (
				<ChildIsIn child={made} onAnother={() => setMade(null)} />
			) : (
				<>
					<NeedsNetwork />
					<p className={styles.soft}>{t("child.intro")}</p>
					<AddChildForm me={session.member.id} members={family.members} onMade={setMade} />
				</>
			)}
		</PanePage>
	);
}
