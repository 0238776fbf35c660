import { useLocation } from "wouter";
import type { Session } from "../../../shared/api/people.ts";
import { useFamily } from "../../hooks/use-family.ts";
import { useUpdateReady } from "../../hooks/use-update-ready.ts";
import { lazily } from "../parts/lazily.tsx";
import { Mark } from "../parts/mark.tsx";
import { usePageTitle } from "../text/use-page-title.ts";
import { FirstStep } from "./first-step.tsx";
import styles from "./list-pane.module.css";
import { MoreNav } from "./more-nav.tsx";
import { NewMessageButton } from "./new-message-button.tsx";
import { PasswordStep } from "./password-step.tsx";
import { ThreadList } from "./thread-list.tsx";

const UpdateOffer = lazily(async () => (await import("../shell/update-offer.tsx")).UpdateOffer);

/** The family's name, its threads, and the ways to the quieter pages. `isAlone`: it is the page, not its margin. */
export function ListPane({ session, isAlone }: { session: Session; isAlone: boolean }) {
	const family = useFamily();
	const isUpdateReady = useUpdateReady();
	const name = family.name || session.family.name;
	const [path] = useLocation();
	usePageTitle(path === "/" ? name : null);
	const landmark = isAlone ? { role: "main" } : { role: "complementary", "aria-label": name };
	return (
		<div {...landmark} className={styles.pane}>
			<div className={styles.head}>
				<Mark size={32} />
				{isAlone ? (
					<h1 className={styles.name} dir="auto" tabIndex={-1}>
						{name}
					</h1>
				) : (
					<p className={styles.name} dir="auto">
						{name}
					</p>
				)}
			</div>
			<div className={styles.list}>
				<NewMessageButton />
				<ThreadList me={session.member.id}>
					<FirstStep me={session.member} />
					<PasswordStep session={session} />
				</ThreadList>
			</div>
			{isUpdateReady && <UpdateOffer />}
			<MoreNav />
		</div>
	);
}
