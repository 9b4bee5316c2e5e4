import type { Visit } from "../api/types";
import { useLanguage } from "../language";
import { VisitCard } from "./VisitCard";

export function VisitList({ visits }: { visits: readonly Visit[] }) {
  const { t } = useLanguage();
  if (visits.length === 0) return <p className="notice">{t.noVisits}</p>;
  return visits.map((visit) => <VisitCard key={visit.id} visit={visit} />);
}
