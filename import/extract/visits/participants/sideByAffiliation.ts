import type { Scene } from "../../Scene";
import type { Draft } from "../model/Draft";
import { isPartOf } from "../parties/isPartOf";
import type { Side } from "../parties/Side";
import { sideOf } from "../parties/sideOf";

/** The side that someone belongs to by province, body or country; the visitors' where both are central; null where nothing tells. */
export function sideByAffiliation(scene: Scene, index: number, visit: Draft): Side | null {
  const probe = sideOf(scene, [index]);
  if (probe.empty) return null;
  const [came, received] = [visit.visitors.meets(probe), visit.hosts.meets(probe)];
  if (came !== received) return came ? visit.visitors : visit.hosts;
  const [ofVisitors, ofHosts] = [isPartOf(probe, visit.visitors), isPartOf(probe, visit.hosts)];
  if (ofVisitors !== ofHosts) return ofVisitors ? visit.visitors : visit.hosts;
  const provinces = [...probe.provinces];
  if (provinces.some((name) => visit.hosts.provinces.has(name)))
    return visit.visitors.provinces.size > 0 && provinces.some((name) => visit.visitors.provinces.has(name))
      ? visit.visitors.shares(probe) && !visit.hosts.shares(probe)
        ? visit.visitors
        : visit.hosts
      : visit.hosts;
  if (visit.visitors.shares(probe)) return visit.visitors;
  if (visit.hosts.shares(probe)) return visit.hosts;
  if (
    provinces.length === 0 &&
    probe.countries.size === 0 &&
    visit.visitors.provinces.size === 0 &&
    !visit.visitors.foreign
  )
    return visit.visitors;
  return null;
}
