import type { CountryResolvers } from "../generated/resolverTypes";
import { partyResolvers } from "./partyResolvers";

export const Country: CountryResolvers = partyResolvers;
