import { Link, useLocation } from "wouter";
import { Icon, type IconName } from "../parts/icon.tsx";
import { useText } from "../text/use-text.ts";
import styles from "./more-nav.module.css";

/** Under the list: search, the family, the devices, and oneself. */
export function MoreNav() {
	const t = useText();
	return (
		<nav data-part="" aria-label={t("nav.more")} className={styles.nav}>
			<Way href="/search" icon="search" label={t("nav.search")} />
			<Way href="/family" icon="family" label={t("nav.family")} />
			<Way href="/devices" icon="device" label={t("nav.devices")} />
			<Way href="/profile" icon="person" label={t("nav.profile")} />
		</nav>
	);
}

function Way({ href, icon, label }: { href: string; icon: IconName; label: string }) {
	const [path] = useLocation();
	return (
		<Link href={href} className={styles.way} aria-current={path === href ? "page" : undefined}>
			<Icon name={icon} size={22} />
			{label}
		</Link>
	);
}
