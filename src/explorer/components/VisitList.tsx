import type { Visits } from "../api/types";
import { useLanguage } from "../language";
import { VisitCard } from "./VisitCard";

export function VisitList({ visits: { nodes, pageInfo } }: { visits: Visits }) {
  const { t } = useLanguage();
  if (nodes.length === 0) return <p className="notice">{t.noVisits}</p>;
  return (
    <>
      {nodes.map((visit) => (
        <VisitCard key={visit.id} visit={visit} />
      ))}
      {pageInfo.hasNextPage && <p className="notice">{t.latestOnly(nodes.length)}</p>}
    </>
  );
}
