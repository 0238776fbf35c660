import { useState } from "react";
import type { ShownThread } from "../../data/family-data.ts";
import { useFamily } from "../../hooks/use-family.ts";
import { Button } from "../parts/button.tsx";
import { ConfirmDialog } from "../parts/confirm-dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { useWayBack } from "../parts/use-way-back.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { AddPeople } from "./add-people.tsx";
import { PersonRow } from "./person-row.tsx";
import styles from "./thread-info.module.css";

type PeopleProps = {
	shown: ShownThread;
	me: string;
	online: readonly string[];
	onAdd: (ids: readonly string[]) => Promise<boolean>;
	onRemove: (id: string) => void;
};

/** Who is in it, and for who may: more of them, or fewer. */
export function People({ shown, me, online, onAdd, onRemove }: PeopleProps) {
	const t = useLaterText();
	const { members } = useFamily();
	const nameOf = useMemberName();
	const [isAdding, setAdding] = useState(false);
	const way = useWayBack(isAdding);
	const [leaving, setLeaving] = useState<string | null>(null);
	const inside = members.filter((member) => shown.record.members.includes(member.id));

	return (
		<section className={styles.group}>
			<h2 className={styles.heading}>{t("picker.people")}</h2>
			<ul className={styles.card}>
				{inside.map((member) => (
					<PersonRow
						key={member.id}
						member={member}
						isMe={member.id === me}
						isOnline={member.id !== me && online.includes(member.id)}
						onRemove={shown.may.remove && member.id !== me ? () => setLeaving(member.id) : null}
					/>
				))}
			</ul>
			{shown.may.add && !isAdding && (
				<Button ref={way} kind="plain" className={styles.alone} onClick={() => setAdding(true)}>
					<Icon name="add" size={20} />
					{t("details.add")}
				</Button>
			)}
			{isAdding && <AddPeople shown={shown} onAdd={onAdd} onClose={() => setAdding(false)} />}
			{leaving && (
				<ConfirmDialog
					heading={t("details.remove_heading", { name: nameOf(leaving) })}
					body={t("details.remove_body", { name: nameOf(leaving) })}
					confirm={t("details.remove")}
					onConfirm={() => onRemove(leaving)}
					onClose={() => setLeaving(null)}
				/>
			)}
		</section>
	);
}
