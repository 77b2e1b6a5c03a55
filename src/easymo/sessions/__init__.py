"""Conversations over time: what silence does to them, and operators who look at one or take it over."""
