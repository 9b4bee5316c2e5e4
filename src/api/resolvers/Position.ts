import type { PositionResolvers } from "../generated/resolverTypes";

export const Position: PositionResolvers = {
  agency: ({ office }) => (office?.label === "Agency" ? office : null),
  country: ({ office }) => (office?.label === "Country" ? office : null),
};
